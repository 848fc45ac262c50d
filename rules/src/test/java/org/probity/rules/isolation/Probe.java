package org.probity.rules.isolation;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/** A host's use of the engine, to be called in class loaders of whose types a test knows nothing. */
public final class Probe {
    private Probe() {}

    /** Assesses with the engine that this class sees. */
    public static String assess(byte[] definition, byte[] submission, byte[]... reviews) {
        return Documents.toJson(Assessor.of(Documents.credential(definition))
                .assess(
                        Documents.submission(submission),
                        Stream.of(reviews).map(Documents::review).toList()));
    }

    /** Assesses with the engine that another class loader has. */
    public static String assessIn(ClassLoader loader, byte[] definition, byte[] submission, byte[]... reviews) {
        try {
            return (String) loader.loadClass(Probe.class.getName())
                    .getMethod("assess", byte[].class, byte[].class, byte[][].class)
                    .invoke(null, definition, submission, reviews);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().toString(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
