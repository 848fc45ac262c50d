package org.probity.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line inside the test's own process.
 *
 * @param status the exit status
 * @param out what came on standard output
 * @param err what came on standard error
 */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        return onTerminal(false, false, arguments);
    }

    static Run onTerminal(boolean coloured, boolean watched, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = Probity.run(new Terminal(out, err, coloured, watched), texts);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
