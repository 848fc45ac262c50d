package org.probity.rules.isolation;

import java.lang.reflect.InvocationTargetException;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/** A host's use of the engine, to be called in class loaders of whose types a test knows nothing. */
public final class Probe {
    private Probe() {}

    /** Assesses with the engine that this class sees. */
    public static String assess(byte[] definition, byte[] submission) {
        return Documents.toJson(Assessor.of(Documents.credential(definition)).assess(Documents.submission(submission)));
    }

    /** Assesses with the engine that another class loader has. */
    public static String assessIn(ClassLoader loader, byte[] definition, byte[] submission) {
        try {
            return (String) loader.loadClass(Probe.class.getName())
                    .getMethod("assess", byte[].class, byte[].class)
                    .invoke(null, definition, submission);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().toString(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
