package org.probity.engine.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.probity.engine.json.CanonicalForm;
import org.probity.engine.rule.RuleModule;

/** A rule module and the files that come with it. */
final class LoadedModule {
    private final RuleModule module;

    LoadedModule(RuleModule module) {
        this.module = module;
    }

    String coordinates() {
        return module.coordinates();
    }

    String version() {
        return module.version();
    }

    /** The compiled rules. */
    List<Model> models() {
        String listing = "META-INF/kie/" + module.coordinates() + "/drools-model";
        ClassLoader loader = module.getClass().getClassLoader();
        try (InputStream stream = loader.getResourceAsStream(listing)) {
            if (stream == null) {
                throw new IllegalStateException("the rule module " + module.coordinates() + " has no " + listing
                        + ": its rules were not compiled");
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
            return models;
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
