// How the browser tests run: one Diwan for all of them, two at a time, in the machine's own Chromium.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  globalSetup: "./start.js",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  // After so many the fault lies elsewhere: each begins a worker anew, and an hour of that teaches nothing.
  maxFailures: 10,
  expect: { timeout: 10_000 },
  outputDir: "../../target/browser-output",
  reporter: [["json", { outputFile: "../../target/browser-results.json" }], ["list"]],
  use: {
    browserName: "chromium",
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    screenshot: "only-on-failure",
    // Colours are read while nothing is on its way to another colour.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
