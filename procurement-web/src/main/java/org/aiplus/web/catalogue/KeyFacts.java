// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.web.catalogue.AnswerSection.Items;
import org.aiplus.web.catalogue.AnswerSection.Link;
import org.aiplus.web.catalogue.AnswerSection.Name;
import org.aiplus.web.catalogue.AnswerSection.Row;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.Formats;
import org.aiplus.web.support.Texts;

/** What every entry has besides its answers, in the same words on each page that shows it. */
final class KeyFacts {

    /** Heading of these facts, and their place on a page. */
    static final String SECTION = "facts";

    private final Texts texts;
    private final Formats formats;
    private final Words words;

    KeyFacts(Texts texts, Words words) {
        this.texts = texts;
        this.formats = Formats.in(texts.language());
        this.words = words;
    }

    /** The facts that say something about the tool itself; absent ones are left out. */
    List<Row> of(SolutionView view) {
        var rows = new ArrayList<Row>();
        if (view.vendor() != null) {
            rows.add(row("vendor", new Name(view.vendor().name().resolve(texts.language()))));
        }
        if (view.department() != null) {
            rows.add(row("department", new Name(view.department().name().resolve(texts.language()))));
        }
        rows.add(row("kind", said(texts.of("catalogue.kind", view.kind()))));
        if (!view.categories().isEmpty()) {
            rows.add(row(
                    "categories",
                    "purpose",
                    new Items(view.categories().stream()
                            .map(code -> words.term("category", code))
                            .toList())));
        }
        if (view.maximumClassification() != null) {
            rows.add(new Row(
                    "maximumClassification",
                    texts.get("catalogue.classification"),
                    said(texts.of("catalogue.classification", view.maximumClassification())),
                    true));
        }
        rows.add(row(
                "lastVerifiedOn",
                "verified",
                said(
                        view.lastVerifiedOn() == null
                                ? texts.get("catalogue.verified.never")
                                : formats.date(view.lastVerifiedOn()))));
        if (view.firstListedOn() != null) {
            rows.add(row("firstListedOn", "listed", said(formats.date(view.firstListedOn()))));
        }
        return rows;
    }

    /** Where the entry was taken from. */
    List<Row> origin(SolutionView view) {
        var rows = new ArrayList<Row>();
        rows.add(row("source", said(system(view.source().system()))));
        var url = view.source().url();
        if (url != null) {
            rows.add(row("source.original", new Link(url, url)));
        }
        return rows;
    }

    /** A source system in words where the product itself is the source, otherwise its name. */
    private String system(String name) {
        return name.equals(VendorEntries.SOURCE_SYSTEM) ? texts.get("catalogue.source.portal") : name;
    }

    private Row row(String code, Value value) {
        return row(code, code, value);
    }

    /** A row under the code of its field, called otherwise. */
    private Row row(String code, String name, Value value) {
        return new Row(code, texts.get("catalogue." + name), value, false);
    }

    private static Value said(String text) {
        return new AnswerSection.Words(text);
    }
}
