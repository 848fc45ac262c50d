package org.probity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.probity.rules.ProbityRules;

/**
 * What most projects with Drools do: the same rules, compiled from their sources when the program starts. It needs the compilers of Drools and of
 * Java on the class path, which a host of Probity does not have.
 */
public final class RulesFromSource {
    /** By name: this module has no compiler of rules on its class path. */
    private static final String EXECUTABLE_MODEL = "org.drools.model.codegen.ExecutableModelProject";

    private RulesFromSource() {}

    /**
     * Compiles the rules and opens a first session.
     *
     * @param none not used
     */
    public static void main(String[] none) throws IOException, ClassNotFoundException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (String source : new ProbityRules().sources()) {
            if (source.endsWith(".drl")) {
                try (InputStream stream = ProbityRules.class.getResourceAsStream(source)) {
                    files.write(
                            "src/main/resources/org/probity/rules/" + source,
                            services.getResources().newByteArrayResource(stream.readAllBytes()));
                }
            }
        }
        KieBuilder builder = services.newKieBuilder(files)
                .buildAll(Class.forName(EXECUTABLE_MODEL).asSubclass(KieBuilder.ProjectType.class));
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBase rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
        rules.newKieSession().dispose();
        System.out.println(rules.getKiePackages().stream()
                        .mapToInt(kiePackage -> kiePackage.getRules().size())
                        .sum() + " rules, from source");
    }
}
