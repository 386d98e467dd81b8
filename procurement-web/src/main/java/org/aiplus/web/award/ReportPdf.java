// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.support.Templates;

/**
 * The report as a tagged PDF with fonts of our own, so that it reads the same on every machine and a screen reader finds its
 * headings and tables. One at a time: the fonts of a document are in memory only while it is made.
 */
final class ReportPdf {

    static final String TRADITIONAL = "/org/aiplus/web/fonts/NotoSansHK/NotoSansHK-Regular.ttf";
    static final String SIMPLIFIED = "/org/aiplus/web/fonts/NotoSansSC/NotoSansSC-Regular.ttf";

    private static final String HEAD = "</head>";
    private static final String STYLE = "<style>" + style() + "</style>";

    private static final Semaphore TURN = new Semaphore(1);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private ReportPdf() {}

    /**
     * Makes it.
     *
     * @throws RuleViolation TEMPORARILY_UNAVAILABLE while another one is made
     */
    static byte[] of(ReportPage page) {
        if (!TURN.tryAcquire()) {
            throw new RuleViolation(ProblemCode.TEMPORARILY_UNAVAILABLE);
        }
        try {
            var html = new String(Templates.render("award/reportPdf", page), StandardCharsets.UTF_8);
            return made(html.replaceFirst(HEAD, STYLE + HEAD), page.frame().language());
        } finally {
            TURN.release();
        }
    }

    private static byte[] made(String document, Language language) {
        var out = new ByteArrayOutputStream();
        var simplified = language == Language.SC;
        var builder = new PdfRendererBuilder()
                .useFont(() -> resource(simplified ? SIMPLIFIED : TRADITIONAL), "Report")
                .useFont(() -> resource(simplified ? TRADITIONAL : SIMPLIFIED), "Report Other");
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new PaperCharts());
        builder.withProducer("AI+ Catalogue");
        builder.withHtmlContent(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("a report that cannot be written", failed);
        }
        return CopiedText.repaired(out.toByteArray(), document);
    }

    /** Pages carry no style of their own; the document for paper does. */
    private static String style() {
        try (var css = resource("/org/aiplus/web/award/report-pdf.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(name), name);
    }
}
