package org.probity.samples.inspection;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The process that opens files, one after the other: a name a line on standard input, an answer a line on standard output.
 * It ends when its input does, in the middle of a file too, so that it never outlives the process that started it.
 */
final class IsolatedInspector {
    /** What it says first, so that one that never started can be told from one that died of a file. */
    static final String READY = "ready";

    /** How it ends when memory runs out; it is what the virtual machine's own {@code ExitOnOutOfMemoryError} gives. */
    static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 4;

    private IsolatedInspector() {}

    /**
     * Answers until the input ends.
     *
     * @param arguments none
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        // Nothing that a library prints may stand among the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.US_ASCII));
        answers.println(READY);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            Path file = Path.of(URI.create(name));
            worker.execute(() -> answers.println(answer(file)));
        }
        Runtime.getRuntime().halt(0);
    }

    /** After an error it is not known what state the libraries are in: the next file is better off in another process. */
    private static String answer(Path file) {
        try {
            return Answer.write(ContentInspector.inspect(file));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable e) {
            Runtime.getRuntime().halt(BROKEN);
        }
        throw new IllegalStateException("a process that was ended goes on");
    }
}
