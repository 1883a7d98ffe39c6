// Starts one Diwan on an empty data folder before the tests, stops it and removes the folder afterwards. The tests find it by
// DIWAN_URL and read the messages that it sends in DIWAN_OUTBOX.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(new URL(".", import.meta.url)), "../..");
const TARGET = join(ROOT, "target");
const LOG = join(TARGET, "browser-diwan.log");
const READY = "Diwan is ready at ";
const START_MS = 180_000;
const STOP_MS = 30_000;

export default async function start() {
  const program = process.env.DIWAN_BIN ?? newestBuild();
  mkdirSync(TARGET, { recursive: true });
  const data = mkdtempSync(join(TARGET, "browser-data-"));
  // PostgreSQL runs as a user of its own when root starts it.
  chmodSync(data, 0o755);
  const port = await freePort();
  // By name: a passkey is bound to one, and an IP address is none.
  const url = `http://localhost:${port}`;
  const { DATABASE_URL, SMTP_URL, STORAGE_URL, MEILI_URL, MEILI_KEY, ...environment } = process.env;
  const diwan = spawn(program, ["serve"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...environment,
      DIWAN_DEMO: "1",
      DIWAN_DATA: data,
      DIWAN_ADDR: `127.0.0.1:${port}`,
      DIWAN_PUBLIC_URL: url,
      DIWAN_RATE_LIMITS: "off",
      DIWAN_FREE_DISK: "0",
      NO_COLOR: "1",
    },
  });
  const ended = once(diwan, "exit");
  diwan.stderr.pipe(createWriteStream(LOG));
  await ready(diwan, ended);
  process.env.DIWAN_URL = url;
  process.env.DIWAN_OUTBOX = join(data, "outbox");

  return async function stop() {
    const endedBefore = diwan.exitCode ?? diwan.signalCode;
    const impatient = setTimeout(() => diwan.kill("SIGKILL"), STOP_MS);
    diwan.kill("SIGTERM");
    const [code] = await ended;
    clearTimeout(impatient);
    rmSync(data, { recursive: true, force: true });
    if (endedBefore !== null) throw new Error(`Diwan ended while the tests ran (${endedBefore}); see ${LOG}`);
    if (code !== 0) throw new Error(`Diwan did not stop as it should (${code}); see ${LOG}`);
    const faults = readFileSync(LOG, "utf8").split("\n").filter((line) => / ERROR |panicked at/.test(line));
    if (faults.length) throw new Error(`Diwan noted faults while the tests ran:\n${faults.join("\n")}`);
  };
}

function newestBuild() {
  const name = process.platform === "win32" ? "diwan.exe" : "diwan";
  const builds = ["debug", "quick", "release"].map((profile) => join(TARGET, profile, name)).filter(existsSync);
  builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (builds.length === 0) throw new Error("Build Diwan first (cargo build -p suite), or set DIWAN_BIN to the program.");
  return builds[0];
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function ready(diwan, ended) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      diwan.kill("SIGKILL");
      reject(new Error(`Diwan was not ready in ${START_MS / 1000} s; see ${LOG}`));
    }, START_MS);
    createInterface({ input: diwan.stdout }).on("line", (line) => {
      if (!line.startsWith(READY)) return;
      clearTimeout(late);
      resolve();
    });
    ended.then(([code]) => {
      clearTimeout(late);
      reject(new Error(`Diwan ended with ${code} before it was ready; see ${LOG}`));
    });
  });
}
