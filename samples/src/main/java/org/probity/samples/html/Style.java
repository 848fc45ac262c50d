package org.probity.samples.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's one style sheet, and the policy that lets nothing else in: no script at all, and no address on the web. */
final class Style {
    static final String SHEET = read();

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(SHEET)
            + "'; img-src 'self' file:; media-src 'self' file:; base-uri 'none'; form-action 'none'";

    private Style() {}

    private static String read() {
        try (InputStream stream = Style.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing beside " + Style.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
