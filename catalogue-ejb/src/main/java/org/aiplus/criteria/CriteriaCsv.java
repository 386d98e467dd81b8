// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;

/** An edition as a table for spreadsheets. */
final class CriteriaCsv {

    private static final List<String> COLUMNS =
            List.of("code", "kind", "family", "weight", "evidence", "questions", "sources", "crosswalk");
    private static final List<String> TEXTS = List.of("name", "question", "advice", "mark 2", "mark 4");

    private CriteriaCsv() {}

    static String of(CriteriaSet set) {
        var csv = new StringBuilder();
        var header = new ArrayList<>(COLUMNS);
        for (var text : TEXTS) {
            for (var language : Language.values()) {
                header.add(text + " (" + language.tag() + ")");
            }
        }
        line(csv, header);
        set.criteria().forEach(criterion -> line(csv, cells(criterion)));
        return csv.toString();
    }

    private static List<String> cells(Criterion criterion) {
        var cells = new ArrayList<String>();
        cells.add(criterion.code());
        cells.add(criterion.kind().name());
        cells.add(criterion.family());
        cells.add(Optional.ofNullable(criterion.weight())
                .map(BigDecimal::toPlainString)
                .orElse(""));
        cells.add(String.join(" ", criterion.evidenceKinds()));
        cells.add(String.join(" ", criterion.questions()));
        cells.add(references(criterion.sources()));
        cells.add(references(criterion.crosswalk()));
        texts(cells, Optional.of(criterion.name()));
        texts(cells, Optional.of(criterion.question()));
        texts(cells, Optional.of(criterion.advice()));
        for (int mark : CriterionTexts.OWN_MARKS) {
            texts(cells, Optional.ofNullable(criterion.anchors().get(mark)));
        }
        return cells;
    }

    private static void texts(List<String> cells, Optional<LocalisedText> text) {
        for (var language : Language.values()) {
            cells.add(text.flatMap(one -> one.in(language))
                    .map(LocalisedText.Text::text)
                    .orElse(""));
        }
    }

    /** What was not read is only a basis, and says so. */
    private static String references(List<SourceReference> references) {
        return references.stream()
                .map(one -> one.norm() + " " + one.clause() + (one.verified() ? "" : " (based on)"))
                .collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(CriteriaCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted, and harmless in a spreadsheet that would take its first character for a formula. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
