package org.probity.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.engine.Assessor;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;
import org.probity.samples.batch.Pin;

/** Collects what makes two starts of a command the same run. */
final class RunPin {
    private final Map<String, String> properties = new LinkedHashMap<>();

    RunPin with(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Paths that mean the same wherever the command is given. */
    RunPin withPaths(String name, List<String> paths) {
        return with(
                name,
                paths.stream()
                        .map(path -> Path.of(path).toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining("\n")));
    }

    /** Reports tell which engine, rules and definition they were made by: so does one on a submission that says nothing. */
    RunPin with(Assessors assessors) {
        StringBuilder credentials = new StringBuilder();
        for (Assessor assessor : assessors.all()) {
            Report report = assessor.assess(
                    Submission.builder("none", assessor.credential().id(), "none")
                            .build());
            with("engine", report.engine());
            with("rules", report.rules().version() + " " + report.rules().sha256());
            credentials
                    .append(report.credential().id())
                    .append(' ')
                    .append(report.credential().sha256())
                    .append('\n');
        }
        return with("credential", credentials.toString().strip());
    }

    Pin pin() {
        return new Pin(properties);
    }
}
