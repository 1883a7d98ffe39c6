//! The Merkle tree of RFC 6962, section 2.1, grown leaf by leaf: only its peaks are held in memory, and a proof reads few rows.

use sha2::{Digest as _, Sha256};
use std::collections::HashMap;

/// SHA-256 of a leaf or of a node.
pub type Hash = [u8; 32];

/// Levels of the tree between two kinds of rows: a complete subtree of 256 leaves is one row, of 256 such rows the next.
pub(crate) const SPAN: u32 = 8;

/// The hash of what a leaf says.
pub(crate) fn leaf_hash(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// A complete subtree of 256, 256², … leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subtree {
    /// 1 for 256 leaves, 2 for 65,536.
    pub(crate) level: i16,
    /// How many of its level stand before it.
    pub(crate) position: u64,
    /// Its root.
    pub(crate) hash: Hash,
}

/// A tree as it grows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    size: u64,
    /// The roots of the complete subtrees that make it up, the largest first: one for each 1 in the size's binary digits.
    peaks: Vec<Hash>,
}

impl Tree {
    /// The tree that was left off with these peaks; none when they cannot be those of such a size.
    pub(crate) fn of(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        (u32::try_from(peaks.len()) == Ok(size.count_ones())).then_some(Self { size, peaks })
    }

    /// How many leaves it has.
    pub(crate) const fn size(&self) -> u64 {
        self.size
    }

    /// See [`Tree::of`].
    pub(crate) fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// Appends a leaf; gives the subtrees that it completes and that have a row.
    pub(crate) fn push(&mut self, leaf: Hash) -> Vec<Subtree> {
        let (mut hash, mut height, mut completed) = (leaf, 0, Vec::new());
        while self.size >> height & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            hash = node_hash(&left, &hash);
            height += 1;
            if height % SPAN == 0 {
                let level = i16::try_from(height / SPAN).unwrap_or_default();
                completed.push(Subtree { level, position: self.size >> height, hash });
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        completed
    }

    /// MTH(D) of RFC 6962.
    pub(crate) fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            Some(last) => peaks.fold(*last, |right, left| node_hash(left, &right)),
            None => Sha256::digest([]).into(),
        }
    }
}

/// Rows of the tree, by level and position, of which proofs are made.
#[derive(Debug, Default)]
pub(crate) struct Rows(HashMap<(i16, u64), Hash>);

impl Rows {
    pub(crate) fn insert(&mut self, level: i16, position: u64, hash: Hash) {
        self.0.insert((level, position), hash);
    }

    /// The root of the leaves from `from` to before `to`; none when a row is missing.
    fn root(&self, from: u64, to: u64) -> Option<Hash> {
        let size = to - from;
        if size.is_power_of_two() && from.is_multiple_of(size) {
            let height = size.trailing_zeros();
            if height.is_multiple_of(SPAN) {
                let level = i16::try_from(height / SPAN).ok()?;
                return self.0.get(&(level, from >> height)).copied();
            }
        }
        let middle = from + split(size);
        Some(node_hash(&self.root(from, middle)?, &self.root(middle, to)?))
    }

    /// PATH(m, D\[n\]): proves that leaf `m` is in the tree of `n` leaves. None when a row is missing.
    pub(crate) fn inclusion(&self, m: u64, n: u64) -> Option<Vec<Hash>> {
        if m >= n {
            return None;
        }
        let (mut from, mut to, mut siblings) = (0, n, Vec::new());
        while to - from > 1 {
            let middle = from + split(to - from);
            if m < middle {
                siblings.push(self.root(middle, to)?);
                to = middle;
            } else {
                siblings.push(self.root(from, middle)?);
                from = middle;
            }
        }
        siblings.reverse();
        Some(siblings)
    }

    /// PROOF(m, D\[n\]): proves that the tree of `n` leaves begins with that of `m`. None when a row is missing.
    pub(crate) fn consistency(&self, m: u64, n: u64) -> Option<Vec<Hash>> {
        if m == 0 || m > n {
            return None;
        }
        let (mut from, mut to, mut is_known, mut nodes) = (0, n, true, Vec::new());
        while to != m {
            let middle = from + split(to - from);
            if m <= middle {
                nodes.push(self.root(middle, to)?);
                to = middle;
            } else {
                nodes.push(self.root(from, middle)?);
                from = middle;
                is_known = false;
            }
        }
        if !is_known {
            nodes.push(self.root(from, to)?);
        }
        nodes.reverse();
        Some(nodes)
    }
}

/// The largest power of two smaller than `size`, which is 2 or more.
const fn split(size: u64) -> u64 {
    1 << (u64::BITS - 1 - (size - 1).leading_zeros())
}

/// The root to which a proof of inclusion leads from this leaf (RFC 9162, section 2.1.3.2); none when it cannot be one.
pub(crate) fn root_of_inclusion(leaf: Hash, m: u64, n: u64, path: &[Hash]) -> Option<Hash> {
    if m >= n {
        return None;
    }
    let (mut index, mut last, mut hash) = (m, n - 1, leaf);
    for sibling in path {
        if last == 0 {
            return None;
        }
        if index & 1 == 1 || index == last {
            hash = node_hash(sibling, &hash);
            while index & 1 == 0 && index != 0 {
                index >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        index >>= 1;
        last >>= 1;
    }
    (last == 0).then_some(hash)
}

/// Whether the tree of `n` leaves with root `new` begins with that of `m` with root `old` (RFC 9162, section 2.1.4.2).
pub(crate) fn is_consistent(m: u64, old: &Hash, n: u64, new: &Hash, path: &[Hash]) -> bool {
    if m == n {
        return path.is_empty() && old == new;
    }
    if m == 0 || m > n {
        return false;
    }
    // A tree of a power of two is its own first node.
    let mut path = path.iter();
    let start = if m.is_power_of_two() { Some(old) } else { path.next() };
    let Some(start) = start else { return false };
    let shift = (m - 1).trailing_ones();
    let (mut index, mut last) = ((m - 1) >> shift, (n - 1) >> shift);
    let (mut first, mut second) = (*start, *start);
    for node in path {
        if last == 0 {
            return false;
        }
        if index & 1 == 1 || index == last {
            first = node_hash(node, &first);
            second = node_hash(node, &second);
            while index & 1 == 0 && index != 0 {
                index >>= 1;
                last >>= 1;
            }
        } else {
            second = node_hash(&second, node);
        }
        index >>= 1;
        last >>= 1;
    }
    last == 0 && first == *old && second == *new
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// MTH(D) as RFC 6962 writes it.
    fn mth(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [leaf] => *leaf,
            _ => {
                let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
                node_hash(&mth(left), &mth(right))
            }
        }
    }

    /// PATH(m, D) as RFC 6962 writes it.
    fn path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
        if leaves.len() <= 1 {
            return Vec::new();
        }
        let k = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(k);
        let (mut inner, sibling) = if m < k { (path(m, left), mth(right)) } else { (path(m - k, right), mth(left)) };
        inner.push(sibling);
        inner
    }

    /// SUBPROOF(m, D, b) as RFC 6962 writes it.
    fn subproof(m: usize, leaves: &[Hash], is_known: bool) -> Vec<Hash> {
        if m == leaves.len() {
            return if is_known { Vec::new() } else { vec![mth(leaves)] };
        }
        let k = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(k);
        let (mut inner, other) =
            if m <= k { (subproof(m, left, is_known), mth(right)) } else { (subproof(m - k, right, false), mth(left)) };
        inner.push(other);
        inner
    }

    fn leaves(count: usize) -> Vec<Hash> {
        (0..count).map(|number| leaf_hash(&number.to_be_bytes())).collect()
    }

    /// The rows that sealing writes, and the tree.
    fn grown(leaves: &[Hash]) -> (Tree, Rows) {
        let (mut tree, mut rows) = (Tree::default(), Rows::default());
        for (position, leaf) in (0..).zip(leaves) {
            rows.insert(0, position, *leaf);
            for Subtree { level, position, hash } in tree.push(*leaf) {
                rows.insert(level, position, hash);
            }
        }
        (tree, rows)
    }

    #[test]
    fn the_empty_tree_and_the_first_leaf_are_those_of_the_rfc_s_test_vectors() {
        let hex = |hash: Hash| hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(hex(Tree::default().root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // The leaf of no bytes, as certificate-transparency logs test it.
        assert_eq!(hex(leaf_hash(&[])), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    #[test]
    fn a_row_is_written_for_each_256_leaves_and_for_each_256_of_those() {
        let (_, rows) = grown(&leaves(65_537));
        let of_level = |level| rows.0.keys().filter(|(at, _)| *at == level).count();
        assert_eq!((of_level(0), of_level(1), of_level(2)), (65_537, 256, 1));
        assert_eq!(rows.0[&(2, 0)], mth(&leaves(65_536)));
    }

    #[test]
    fn peaks_that_do_not_fit_their_size_are_refused() {
        let (tree, _) = grown(&leaves(11));
        assert_eq!(Tree::of(11, tree.peaks().to_vec()), Some(tree.clone()));
        assert_eq!(Tree::of(12, tree.peaks().to_vec()), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_tree_that_grows_has_the_root_of_the_rfc(count in 0_usize..1200) {
            let leaves = leaves(count);
            let (tree, _) = grown(&leaves);
            prop_assert_eq!(tree.size(), count as u64);
            prop_assert_eq!(tree.root(), mth(&leaves));
        }

        #[test]
        fn a_proof_of_inclusion_is_the_rfc_s_and_leads_to_the_root(count in 1_usize..1200, at in any::<prop::sample::Index>()) {
            let leaves = leaves(count);
            let (m, n) = (at.index(count), count as u64);
            let proof = grown(&leaves).1.inclusion(m as u64, n).unwrap();
            prop_assert_eq!(&proof, &path(m, &leaves));
            prop_assert_eq!(root_of_inclusion(leaves[m], m as u64, n, &proof), Some(mth(&leaves)));
            // Of no other leaf, and with nothing changed.
            prop_assert_ne!(root_of_inclusion(leaf_hash(b"other"), m as u64, n, &proof), Some(mth(&leaves)));
            if let Some((_, shorter)) = proof.split_last() {
                prop_assert_ne!(root_of_inclusion(leaves[m], m as u64, n, shorter), Some(mth(&leaves)));
            }
        }

        #[test]
        fn a_proof_of_consistency_is_the_rfc_s_and_binds_both_roots(count in 1_usize..1200, at in any::<prop::sample::Index>()) {
            let leaves = leaves(count);
            let (m, n) = (at.index(count) + 1, count as u64);
            let (old, new) = (mth(&leaves[..m]), mth(&leaves));
            let proof = grown(&leaves).1.consistency(m as u64, n).unwrap();
            prop_assert_eq!(&proof, &subproof(m, &leaves, true));
            prop_assert!(is_consistent(m as u64, &old, n, &new, &proof));
            let other = leaf_hash(b"other");
            prop_assert!(!is_consistent(m as u64, &other, n, &new, &proof));
            prop_assert!(!is_consistent(m as u64, &old, n, &other, &proof));
        }
    }
}
