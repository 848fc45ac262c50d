package org.probity.engine.rule;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Credential;

/**
 * A set of compiled rules with its messages and credentials: Probity's own, or a host's beside them. The engine finds modules as {@linkplain
 * java.util.ServiceLoader services} of its own class loader, or is given them by {@link org.probity.engine.Rules#with}. Beside its class, a module has the
 * sources of its rules, {@code messages.properties} and {@code credentials/ID.json}. It may have {@code examples.json} as well, with examples
 * for the {@linkplain org.probity.engine.Catalogue catalogue}: an object with a list for each clause, of objects with {@code case}, {@code gloss} and {@code found}, and perhaps
 * {@code rule}, {@code message} and {@code remedy}; see {@link org.probity.engine.Catalogue.Example}.
 *
 * <p>Rules of all modules judge in one session. The clauses of a module are its own: no two modules have rules for the same one.
 */
public interface RuleModule {

    /**
     * Where the compiled rules are listed: {@code META-INF/kie/GROUP/ARTIFACT/drools-model}. Reports and errors name the module by them.
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
     * The sources of the rules and of their messages, over which their digest is taken. Messages are in English in {@code messages.properties}; the
     * file {@code messages_es.properties} holds them in Spanish, and likewise any other language.
     *
     * @return names of files beside the module's class, in a fixed order
     */
    List<String> sources();

    /**
     * The credentials that come with the rules.
     *
     * @return their ids; none unless the module says otherwise
     */
    default List<String> credentials() {
        return List.of();
    }

    /**
     * What the module asks of submissions for a credential beyond its definition.
     *
     * @param credential the definition
     * @return a part of its own; absent where it asks nothing, as it does unless the module says otherwise
     */
    default Optional<AddedPart> part(Credential credential) {
        return Optional.empty();
    }
}
