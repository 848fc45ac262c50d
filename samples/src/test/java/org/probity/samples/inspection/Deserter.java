package org.probity.samples.inspection;

import java.nio.file.Path;
import java.util.List;
import org.probity.engine.submission.Artifact;

/** A host that goes away in the middle of an inspection. */
final class Deserter {
    private Deserter() {}

    /**
     * Has a file inspected, says who does it, and is gone.
     *
     * @param arguments the folder, and a file in it that takes long
     */
    public static void main(String[] arguments) throws InterruptedException {
        InspectionPool pool = new InspectionPool();
        FolderInspector inspector = new FolderInspector(Path.of(arguments[0]), pool);
        new Thread(() -> inspector.inspect(List.of(Artifact.file("A1", "Evidence", arguments[1])))).start();
        Children.isTrueSoon(() -> Children.inspecting().findAny().isPresent());
        Thread.sleep(500);
        Children.inspecting().forEach(child -> System.out.println(child.pid()));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
