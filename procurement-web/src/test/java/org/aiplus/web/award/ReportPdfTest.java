// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as PDF: tagged, with every character of three languages, in fonts that travel with it. */
class ReportPdfTest {

    @ParameterizedTest
    @EnumSource
    void itIsTaggedAndEveryCharacterIsThere(Language language) throws IOException {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/evaluations/EV-2026-0001/report", "")
                .withTitle("Report 評審報告");
        var page = new ReportPage(frame, Awards.report(5, 8), Map.of());
        var pdf = ReportPdf.of(page);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Report 評審報告");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            var tags = new HashMap<String, Integer>();
            count(catalog.getStructureTreeRoot(), tags);
            assertThat(tags).containsKeys("H1", "H2", "Table", "TR", "TH", "TD", "P");
            assertThat(tags.get("H1")).isEqualTo(1);
            assertThat(plain(new PDFTextStripper().getText(document)))
                    .contains(plain("物有所值，風險可控；评审小组一致同意。"), "Repliesatcounters<b>櫃位回覆")
                    .contains(plain(frame.texts().get("marking.stability")))
                    .doesNotContain("\uFFFD", "#");
            embedded(document);
        }
    }

    /** Some characters share their glyph with a radical, and the library may name either. */
    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("\\s+", ""), Normalizer.Form.NFKC);
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }

    private static void embedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            var fonts = page.getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
        }
    }
}
