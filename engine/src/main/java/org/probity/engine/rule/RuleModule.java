package org.probity.engine.rule;

import java.util.List;

/**
 * A set of compiled rules with its messages and credentials. The engine finds modules as {@linkplain java.util.ServiceLoader services} of
 * its own class loader; each has, beside its class, the sources of its rules, {@code messages.properties} and {@code credentials/ID.json}.
 */
public interface RuleModule {

    /**
     * Where the compiled rules are listed: {@code META-INF/kie/GROUP/ARTIFACT/drools-model}.
     *
     * @return the Maven coordinates of the module, as {@code GROUP/ARTIFACT}
     */
    String coordinates();

    /**
     * The version of the rules.
     *
     * @return the version, as reports give it
     */
    String version();

    /**
     * The sources of the rules and of their messages, over which their digest is taken.
     *
     * @return names of files beside the module's class, in a fixed order
     */
    List<String> sources();

    /**
     * The credentials that come with the rules.
     *
     * @return their ids
     */
    List<String> credentials();
}
