//! Measures by hand what the atlas costs: `cargo run -p territory --profile quick --example locate`.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::time::Instant;

use territory::Atlas;

fn main() -> Result<(), Box<dyn Error>> {
    let before = resident_kib()?;
    let start = Instant::now();
    let atlas = Atlas::embedded()?;
    println!("built in {:?}, resident: {before} KiB before, {} KiB after", start.elapsed(), resident_kib()?);
    println!("map: {} bytes", atlas.outlines().geojson.len());

    let (inside, outside): (Vec<_>, Vec<_>) = spread(200_000).partition(|&(lat, lon)| atlas.locate(lat, lon).is_ok());
    for (name, points) in [("inside", inside), ("outside", outside)] {
        let start = Instant::now();
        let found = points.iter().filter(|&&(lat, lon)| atlas.locate(lat, lon).is_ok()).count();
        let rate = points.len() as f64 / start.elapsed().as_secs_f64();
        println!("{name}: {rate:.0} points a second on one core ({found} of {} found)", points.len());
    }
    Ok(())
}

/// Points over the country and the sea and land around it, by a fixed sequence of low discrepancy.
fn spread(count: u32) -> impl Iterator<Item = (f64, f64)> {
    (0..count)
        .map(f64::from)
        .map(|n| (21.0 + 15.0 * (n * 0.754_877_666).fract(), -17.0 + 16.0 * (n * 0.569_840_291).fract()))
}

fn resident_kib() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.split_whitespace().nth(1).ok_or("no value")?.parse()?)
}
