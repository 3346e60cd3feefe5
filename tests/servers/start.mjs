// Starts nginx, Caddy and Apache on a folder with the built site, with the configurations of deploy/. For the tests beside this
// file, and for the benchmarks that need a real server.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The text of a configuration. */
export const deployed = (file) => readFileSync(new URL(`../../deploy/${file}`, import.meta.url), "utf8");

const free = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Where a program is, if it is on this machine. */
export const found = (name) => {
  const folders = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`.split(":");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
};

/** The configuration for this site and port. */
const fitted = (text, dist, port) => text.replaceAll("/srv/placard", dist).replaceAll("8080", String(port));

const root = process.getuid?.() === 0;

/** How each server is started: its program, and the arguments for a folder of its own. */
export const SERVERS = {
  nginx: {
    program: "nginx",
    start(folder, dist, port) {
      const module = ["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"].find((file) => existsSync(file));
      let server = fitted(deployed("nginx.conf"), dist, port);
      if (!module) server = server.replace("    brotli_static on;\n", "");
      const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
      writeFileSync(join(folder, "nginx.conf"), [
        module ? `load_module ${module};` : "",
        root ? "user root;" : "",
        `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; worker_processes 1;`,
        `events {} http { access_log off; ${paths.join(" ")}`, server, "}",
      ].join("\n"));
      return { args: ["-p", folder, "-c", join(folder, "nginx.conf")], codings: module ? ["br", "gzip"] : ["gzip"] };
    },
  },
  caddy: {
    program: "caddy",
    start(folder, dist, port) {
      const options = `{\n\tadmin off\n\tauto_https off\n}\n`;
      writeFileSync(join(folder, "Caddyfile"), options + fitted(deployed("Caddyfile"), dist, port));
      return { args: ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], codings: ["br", "gzip"] };
    },
  },
  apache: {
    program: "apache2",
    start(folder, dist, port) {
      const modules = "/usr/lib/apache2/modules";
      const load = ["mpm_event", "authz_core", "rewrite", "headers", "mime", "dir", "setenvif"]
        .filter((name) => existsSync(`${modules}/mod_${name}.so`))
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
      writeFileSync(join(folder, "types"), "");
      writeFileSync(join(folder, "apache.conf"), [
        ...load, `ServerRoot ${folder}`, `PidFile ${folder}/pid`, `ErrorLog ${folder}/error.log`, "ServerName localhost",
        `TypesConfig ${folder}/types`, `Listen 127.0.0.1:${port}`, root ? "User www-data\nGroup www-data" : "",
        fitted(deployed("apache.conf"), dist, port),
      ].join("\n"));
      return { args: ["-f", join(folder, "apache.conf"), "-DFOREGROUND"], codings: ["br", "gzip"] };
    },
  },
};

/** The answer to a request: its status, its headers, its body as it came. */
export const ask = (port, path, headers = {}) => new Promise((done, failed) => {
  get({ port, host: "127.0.0.1", path, headers, agent: false }, (answer) => {
    const parts = [];
    answer.on("data", (part) => parts.push(part));
    answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  }).on("error", failed);
});

/**
 * Starts a server on the site. Returns its port, the codings in which it sends compressed copies, and how it is stopped;
 * nothing where it is not on this machine.
 */
export async function started(name, dist) {
  const { program, start } = SERVERS[name];
  const file = found(program);
  if (!file) return undefined;
  const folder = mkdtempSync(join(tmpdir(), `placard-${name}-`));
  const port = await free();
  const { args, codings } = start(folder, dist, port);
  const server = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  const ended = new Promise((done) => server.on("exit", done));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await ask(port, "/");
      return { port, codings, stop };
    } catch (error) {
      if (tries >= 200 || server.exitCode !== null) {
        await stop();
        throw new Error(`${name} does not start: ${error.message}\n${said}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
