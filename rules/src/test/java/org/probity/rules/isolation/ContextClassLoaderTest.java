package org.probity.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;

/** Which class loader a host's threads carry makes no difference, from the very first use on. */
class ContextClassLoaderTest {
    private static final Scenario SCENARIO = Scenarios.scenario(42);
    private static final byte[] DEFINITION = Assessed.bytes(SCENARIO.definition());
    private static final byte[] SUBMISSION = Assessed.bytes(SCENARIO.submission());
    private static final String EXPECTED = Probe.assess(DEFINITION, SUBMISSION);

    private static final ClassLoader OWN = ContextClassLoaderTest.class.getClassLoader();

    @Test
    void theThreadsLoaderSeesNothing() {
        assertThat(Loaders.under(Loaders.blind(), () -> Probe.assess(DEFINITION, SUBMISSION)))
                .isEqualTo(EXPECTED);
    }

    @Test
    void theThreadHasNoLoader() {
        assertThat(Loaders.under(null, () -> Probe.assess(DEFINITION, SUBMISSION)))
                .isEqualTo(EXPECTED);
    }

    @Test
    void theThreadsLoaderHasAnotherCopyOfEverything() throws IOException {
        try (URLClassLoader other = Loaders.childFirst()) {
            assertThat(Loaders.under(other, () -> Probe.assess(DEFINITION, SUBMISSION)))
                    .isEqualTo(EXPECTED);
        }
    }

    @Test
    void atFirstUseTheThreadsLoaderSeesNothing() throws IOException {
        try (URLClassLoader fresh = Loaders.fresh()) {
            assertFirstUse(Loaders.blind(), fresh);
        }
    }

    @Test
    void atFirstUseTheThreadHasNoLoader() throws IOException {
        try (URLClassLoader fresh = Loaders.fresh()) {
            assertFirstUse(null, fresh);
        }
    }

    @Test
    void atFirstUseTheThreadsLoaderIsTheApplications() throws IOException {
        try (URLClassLoader fresh = Loaders.fresh()) {
            assertFirstUse(OWN, fresh);
        }
    }

    @Test
    void atFirstUseInAChildFirstLoaderTheThreadsLoaderIsItsParent() throws IOException {
        try (URLClassLoader childFirst = Loaders.childFirst()) {
            assertFirstUse(OWN, childFirst);
        }
    }

    @Test
    void atFirstUseInAChildFirstLoaderTheThreadsLoaderSeesNothing() throws IOException {
        try (URLClassLoader childFirst = Loaders.childFirst()) {
            assertFirstUse(Loaders.blind(), childFirst);
        }
    }

    @Test
    void atFirstUseTheThreadsLoaderHasAnotherCopyOfEverything() throws IOException {
        try (URLClassLoader fresh = Loaders.fresh();
                URLClassLoader other = Loaders.childFirst()) {
            assertFirstUse(other, fresh);
        }
    }

    /** First under the hostile loader, and then under the own one, since what is spoilt at first stays so. */
    private static void assertFirstUse(ClassLoader context, URLClassLoader engine) {
        assertThat(isOfItsOwn(engine)).isTrue();
        assertThat(Loaders.under(context, () -> Probe.assessIn(engine, DEFINITION, SUBMISSION)))
                .isEqualTo(EXPECTED);
        assertThat(Loaders.under(engine, () -> Probe.assessIn(engine, DEFINITION, SUBMISSION)))
                .isEqualTo(EXPECTED);
    }

    private static boolean isOfItsOwn(ClassLoader loader) {
        try {
            return loader.loadClass("org.probity.engine.Assessor").getClassLoader() == loader
                    && loader.loadClass("org.kie.api.KieServices").getClassLoader() == loader;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
