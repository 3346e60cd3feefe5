# The worker on this machine: `SITE=https://placard.example/ workerd serve workerd.capnp`.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "oembed", worker = .oembed),
    # A site on this machine can be asked, too.
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "oembed")],
);

const oembed :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "dist/worker.js"),
    (name = "proceed.wasm", wasm = embed "dist/proceed.wasm"),
  ],
  bindings = [(name = "SITE", fromEnvironment = "SITE")],
  compatibilityDate = "2026-11-01",
);
