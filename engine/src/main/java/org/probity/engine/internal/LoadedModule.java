package org.probity.engine.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.json.CanonicalForm;
import org.probity.engine.json.ExamplesReader;
import org.probity.engine.report.ModuleReference;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.RuleModule;

/** A rule module and the files that come with it. */
final class LoadedModule {
    /** The module whose rules judge what definitions ask. Any other is a host's. */
    private static final String PROBITY = "org.probity/probity-rules";

    private static final String EXAMPLES = "examples.json";

    private static final Pattern MESSAGES = Pattern.compile("messages_(\\w+)\\.properties");

    private final RuleModule module;
    private final List<Model> models;
    private final Set<String> packages;

    LoadedModule(RuleModule module) {
        this.module = module;
        this.models = models(module);
        this.packages = models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getPackage)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOwn() {
        return module.coordinates().equals(PROBITY);
    }

    /** How reports name what is a host's; absent for Probity's own rules. */
    Optional<String> name() {
        return isOwn() ? Optional.empty() : Optional.of(module.coordinates());
    }

    /** How errors name it. */
    String inWords() {
        return "the rule module " + module.coordinates() + " " + module.version();
    }

    ModuleReference reference() {
        return new ModuleReference(module.coordinates(), module.version(), sha256(List.of(this)));
    }

    Optional<AddedPart> part(Credential credential) {
        return module.part(credential);
    }

    boolean hasPackage(String kiePackage) {
        return packages.contains(kiePackage);
    }

    /** Whether a class is one of the module's own: that of the module, one beside or below it, or one that its rules were compiled to. */
    boolean holds(String className) {
        return className.startsWith(module.getClass().getPackageName() + ".")
                || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    /** The languages that its messages are in besides English, as tags. */
    List<String> languages() {
        return module.sources().stream()
                .map(MESSAGES::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1).replace('_', '-'))
                .toList();
    }

    /** Its messages in English, or in another of its {@linkplain #languages languages}. */
    Properties messages(Optional<String> language) {
        Properties messages = new Properties();
        String file =
                "messages" + language.map(tag -> "_" + tag.replace('-', '_')).orElse("") + ".properties";
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    String coordinates() {
        return module.coordinates();
    }

    String version() {
        return module.version();
    }

    /** The compiled rules. */
    List<Model> models() {
        return models;
    }

    private static List<Model> models(RuleModule module) {
        String listing = "META-INF/kie/" + module.coordinates() + "/drools-model";
        ClassLoader loader = module.getClass().getClassLoader();
        try (InputStream stream = loader.getResourceAsStream(listing)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the rule module " + module.coordinates() + " has no " + listing
                                + ": its rules were not compiled, or its coordinates are not those that they were compiled under");
            }
            List<Model> models = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                // The listing begins with the version of its form, "Drools-Model-Version:…".
                if (!line.isBlank() && line.indexOf(':') < 0) {
                    models.add((Model) Class.forName(line, true, loader)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return List.copyOf(models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rule module " + module.coordinates() + " cannot be loaded", e);
        }
    }

    /** The place of a package of rules among the sources, each of which is a package of its own. */
    int order(String kiePackage) {
        String folder = kiePackage.substring(kiePackage.lastIndexOf('.') + 1) + "/";
        int order = 0;
        while (order < module.sources().size() && !module.sources().get(order).startsWith(folder)) {
            order++;
        }
        return order;
    }

    /** The digest of all modules' sources, each preceded by its name, so that it does not matter how an archive packs them. */
    static String sha256(List<LoadedModule> modules) {
        ByteArrayOutputStream sources = new ByteArrayOutputStream();
        for (LoadedModule loaded : modules) {
            for (String source : loaded.module.sources()) {
                sources.writeBytes((source + "\n").getBytes(StandardCharsets.UTF_8));
                sources.writeBytes(loaded.bytes(source));
            }
        }
        return CanonicalForm.sha256(sources.toByteArray());
    }

    /** The definitions of the credentials, by id. */
    Map<String, byte[]> credentials() {
        Map<String, byte[]> credentials = new TreeMap<>();
        module.credentials().forEach(id -> credentials.put(id, bytes("credentials/" + id + ".json")));
        return credentials;
    }

    /** Examples of its clauses; none unless it has a file of them. Read anew each time, since hardly anybody asks for them. */
    Map<String, List<Example>> examples() {
        if (module.getClass().getResource(EXAMPLES) == null) {
            return Map.of();
        }
        try {
            return ExamplesReader.read(bytes(EXAMPLES), DocumentLimits.DEFAULT);
        } catch (InvalidDocumentException e) {
            throw new RulesException(EXAMPLES + " of " + inWords() + ": " + e.getMessage(), e);
        }
    }

    InputStream open(String name) {
        InputStream stream = module.getClass().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the rule module " + module.coordinates() + " has no file " + name);
        }
        return stream;
    }

    private byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
