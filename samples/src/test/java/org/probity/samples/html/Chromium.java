package org.probity.samples.html;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser without a window, with one tab, driven through its own protocol: no driver besides, and no library.
 * Nothing that it asks for leaves the machine, and what it asked for can be looked at afterwards.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final Messages messages;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private String session = "";
    private long last;

    private Chromium(Process process, WebSocket socket, Messages messages) {
        this.process = process;
        this.socket = socket;
        this.messages = messages;
    }

    /** Where one is installed. */
    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one with a fresh profile. */
    static Chromium start(Path executable, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        // As root, which is what a container runs tests as, it does not start otherwise.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Messages messages = new Messages();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process, profile.resolve("DevToolsActivePort")), messages)
                .join();
        Chromium chromium = new Chromium(process, socket, messages);
        chromium.openTab();
        return chromium;
    }

    private static URI address(Process process, Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start");
    }

    private void openTab() {
        Object target =
                call("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
        Map<String, Object> attached = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true));
        session = (String) attached.get("sessionId");
        Stream.of("Page", "Network", "Log", "Runtime").forEach(domain -> call(domain + ".enable", Map.of()));
    }

    /** Sends one command of the protocol, and waits for its answer. */
    @SuppressWarnings("unchecked")
    Map<String, Object> call(String method, Map<String, Object> parameters) {
        long id = ++last;
        String tab = session.isEmpty() ? "" : ",\"sessionId\":" + Json.write(session);
        String command = "{\"id\":" + id + ",\"method\":" + Json.write(method) + tab + ",\"params\":"
                + Json.write(parameters) + "}";
        socket.sendText(command, true).join();
        while (true) {
            Map<String, Object> message = messages.next();
            if (Long.valueOf(id).equals(message.get("id"))) {
                if (message.containsKey("error")) {
                    throw new IllegalStateException(method + ": " + message.get("error"));
                }
                return (Map<String, Object>) message.get("result");
            }
            events.add(message);
        }
    }

    /** Shows a page, and waits until it is loaded. */
    void open(Path page) {
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        while (parameters("Page.loadEventFired").isEmpty()) {
            events.add(messages.next());
        }
    }

    /** How wide the window is, in CSS pixels. */
    void resize(int width) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Light or dark. */
    void prefer(String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Evaluates a script, which the page itself could not run, and waits for what it promises. */
    @SuppressWarnings("unchecked")
    Object evaluate(String script) {
        Map<String, Object> answer =
                call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return ((Map<String, Object>) answer.get("result")).getOrDefault("value", "");
    }

    /** Presses the tabulator key. */
    void pressTab() {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    /** Addresses that were asked for since the page was opened. */
    @SuppressWarnings("unchecked")
    List<String> requests() {
        return parameters("Network.requestWillBeSent").stream()
                .map(event -> (Map<String, Object>) event.get("request"))
                .map(request -> (String) request.get("url"))
                .toList();
    }

    /** What happened since the page was opened, of one kind. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> parameters(String event) {
        return events.stream()
                .filter(message -> event.equals(message.get("method")))
                .map(message -> (Map<String, Object>) message.get("params"))
                .toList();
    }

    @Override
    public void close() {
        call("Browser.close", Map.of());
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    /** Whole messages, in the order in which they arrive. */
    private static final class Messages implements WebSocket.Listener {
        private final BlockingQueue<Map<String, Object>> whole = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            part.append(data);
            if (isLast) {
                whole.add(Json.readObject(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        Map<String, Object> next() {
            try {
                Map<String, Object> message = whole.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("Chromium has not answered for " + PATIENCE);
                }
                return message;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
