package org.probity.samples.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/** A report as one page of HTML. Its templates were compiled with the project: nothing is compiled when it is made. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private HtmlReport() {}

    /**
     * Writes a report down.
     *
     * @param report what was found
     * @param submission what was handed in
     * @param credential what it was held against
     * @param artifacts where the files are
     * @return the page, to the last line break
     */
    public static String render(Report report, Submission submission, Credential credential, ArtifactFolder artifacts) {
        TemplateOutput page = new StringOutput();
        TEMPLATES.render("report.jte", new ReportPage(report, submission, credential, artifacts), page);
        return page.toString();
    }
}
