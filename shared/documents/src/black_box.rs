//! An area of a picture that nobody is to see.

/// An area of a picture as it is shown, upright: each number a share of its width or height, from 0 to 1, from the left and the top.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BlackBox {
    x: f64,
    y: f64,
    w: f64,
    h: f64,
}

impl BlackBox {
    /// The area; none when it is empty or reaches beyond the picture.
    #[must_use]
    pub fn new(x: f64, y: f64, w: f64, h: f64) -> Option<Self> {
        // Sums of shares may miss the edge by their last bit.
        let fits = |from: f64, size: f64| from >= 0.0 && size > 0.0 && from + size <= 1.0 + 1e-9;
        (fits(x, w) && fits(y, h)).then_some(Self { x, y, w, h })
    }

    /// Left, top, width, height.
    #[must_use]
    pub const fn shares(&self) -> [f64; 4] {
        [self.x, self.y, self.w, self.h]
    }

    /// From which pixel, of `width` by `height`, up to before which: each that the area touches.
    pub(crate) fn pixels(&self, width: u32, height: u32) -> ((u32, u32), (u32, u32)) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a conversion that saturates is meant"
        )]
        let place = |share: f64, size: u32| (share * f64::from(size)) as u32;
        let upper = |share: f64, size: u32| place(share, size).saturating_add(1).min(size);
        let lower = |share: f64, size: u32| place(share, size).min(size);
        ((lower(self.x, width), lower(self.y, height)), (upper(self.x + self.w, width), upper(self.y + self.h, height)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_area_lies_within_its_picture() {
        assert!(BlackBox::new(0.0, 0.0, 1.0, 1.0).is_some());
        for (x, y, w, h) in [
            (-0.1, 0.0, 0.5, 0.5),
            (0.6, 0.0, 0.5, 0.5),
            (0.0, 0.6, 0.5, 0.5),
            (0.0, 0.0, 0.0, 0.5),
            (0.0, 0.0, 0.5, f64::NAN),
            (f64::INFINITY, 0.0, 0.5, 0.5),
        ] {
            assert_eq!(BlackBox::new(x, y, w, h), None);
        }
    }

    #[test]
    fn every_pixel_that_is_touched_is_painted() {
        assert_eq!(BlackBox::new(0.5, 0.25, 0.25, 0.5).unwrap().pixels(8, 8), ((4, 2), (7, 7)));
        assert_eq!(BlackBox::new(0.0, 0.0, 1.0, 1.0).unwrap().pixels(8, 4), ((0, 0), (8, 4)));
        assert_eq!(BlackBox::new(0.01, 0.01, 0.01, 0.01).unwrap().pixels(8, 8), ((0, 0), (1, 1)));
    }

    proptest! {
        #[test]
        fn no_area_paints_beyond_its_picture(x: f64, y: f64, w: f64, h: f64, width in 1..5000_u32, height in 1..5000_u32) {
            let ((left, top), (right, bottom)) = BlackBox { x, y, w, h }.pixels(width, height);
            prop_assert!(left <= width && right <= width && top <= height && bottom <= height);
        }
    }
}
