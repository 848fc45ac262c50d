package org.probity.samples;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.probity.engine.Rules;
import org.probity.engine.RulesException;
import org.probity.engine.rule.RuleModule;

/** Rule modules in jars, or in folders of classes, that are not on the class path. */
final class RuleJars {
    private RuleJars() {}

    /**
     * The rules on the class path and those in some jars.
     *
     * @param names names of the jars or folders
     * @return the rules; without jars they are built when they are first needed
     * @throws CommandFailedException if a jar is not there, has no rule module, or one that cannot be used
     */
    static Supplier<Rules> rules(List<String> names) {
        if (names.isEmpty()) {
            return Rules::standard;
        }
        Rules rules = with(names);
        return () -> rules;
    }

    private static Rules with(List<String> names) {
        List<Path> jars = names.stream().map(Path::of).toList();
        for (Path jar : jars) {
            if (Files.notExists(jar)) {
                throw new CommandFailedException(jar + ": there is no such file or folder");
            }
        }
        // Open for as long as the command runs: a rule may need a class when it first fires.
        ClassLoader loader =
                new URLClassLoader(jars.stream().map(RuleJars::url).toArray(URL[]::new), Rules.class.getClassLoader());
        try {
            RuleModule[] modules = ServiceLoader.load(RuleModule.class, loader).stream()
                    .filter(module -> module.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toArray(RuleModule[]::new);
            if (modules.length == 0) {
                throw new CommandFailedException(String.join(", ", names)
                        + ": there is no rule module here; a jar names it in META-INF/services/"
                        + RuleModule.class.getName());
            }
            return Rules.with(modules);
        } catch (RulesException | IllegalStateException | ServiceConfigurationError e) {
            throw new CommandFailedException(String.join(", ", names) + ": " + e.getMessage());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
