// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Templates;
import org.aiplus.web.support.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as PDF: tagged, with every character of three languages, in fonts that travel with it. */
class ReportPdfTest {

    @ParameterizedTest
    @EnumSource
    void itIsTaggedAndEveryCharacterIsThere(Language language) throws IOException {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/evaluations/EV-2026-0001/report", "")
                .withTitle("Report 評審報告");
        var page = new ReportPage(frame, Awards.report(5, 8), Map.of(), Map.of());
        var pdf = ReportPdf.of(page);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Report 評審報告");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            var tags = new HashMap<String, Integer>();
            count(catalog.getStructureTreeRoot(), tags);
            assertThat(tags).containsKeys("Figure", "H1", "H2", "Table", "TR", "TH", "TD", "P");
            assertThat(tags.get("H1")).isEqualTo(1);
            var text = plain(new PDFTextStripper().getText(document));
            assertThat(text)
                    .contains("物有所值，風險可控；评审小组一致同意。", "Repliesatcounters<b>櫃位回覆")
                    .contains(plain(frame.texts().get("marking.stability")))
                    .doesNotContain("\uFFFD", "#");
            var written = chinese(words(page));
            var read = chinese(text);
            assertThat(read).containsOnlyKeys(written.keySet());
            // Heads of tables are said again on each page
            written.forEach((character, times) ->
                    assertThat(read.get(character)).as(character).isGreaterThanOrEqualTo(times));
            embedded(document);
        }
    }

    @Test
    void everyDrawingIsAFigureWithWords() throws IOException {
        var frame = Frames.signedIn(Language.TC, Theme.DEVICE, "/evaluations/EV-2026-0001/report", "")
                .withTitle("Report");
        var page = new ReportPage(frame, Awards.report(20, 17), Map.of(), Map.of());
        try (var document = Loader.loadPDF(ReportPdf.of(page))) {
            var figures = new ArrayList<PDStructureElement>();
            figures(document.getDocumentCatalog().getStructureTreeRoot(), figures);
            assertThat(figures)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            alternative(page.sections()), alternative(page.points()), alternative(page.stability()));
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(figure.getKids()).isNotEmpty());
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            Objects.requireNonNull(page.points()).words().get(1).text());
        }
    }

    private static String alternative(@Nullable Chart chart) {
        return chart == null ? "" : chart.title() + ". " + chart.text();
    }

    private static void figures(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element);
                }
                figures(element, found);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What the page says, without its tags and without what only a reader of the drawings hears. */
    private static String words(ReportPage page) {
        return new String(Templates.render("award/reportPdf", page), StandardCharsets.UTF_8)
                .replaceAll("(?s)<head>.*?</head>|<desc.*?</desc>|<title.*?</title>", "")
                .replaceAll("=\"[^\"]*\"", "")
                .replaceAll("<[^>]*>", "");
    }

    /** How often each character that is not Latin stands in a text. */
    private static Map<String, Long> chinese(String text) {
        return text.codePoints()
                .filter(character -> character >= 0x2E80)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(character -> character, TreeMap::new, Collectors.counting()));
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
