// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.web.catalogue.AnswerSection.Localised;
import org.aiplus.web.catalogue.AnswerSection.Name;
import org.aiplus.web.catalogue.AnswerSection.Row;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.catalogue.VersionChangesPage.Change;
import org.aiplus.web.catalogue.VersionChangesPage.Group;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two versions of an entry, question by question. */
final class VersionChanges {

    private final PageFrame frame;
    private final EntryWords words;

    VersionChanges(PageFrame frame, EntryWords words) {
        this.frame = frame;
        this.words = words;
    }

    VersionChangesPage page(SolutionView older, SolutionView newer) {
        return new VersionChangesPage(
                frame,
                newer.reference().value(),
                newer.name().resolve(frame.language()),
                older.revision(),
                newer.revision(),
                groups(older, newer),
                frame.href("/tools/" + newer.reference() + "/versions"),
                newer.audience() == Audience.GOVERNMENT);
    }

    private List<Group> groups(SolutionView older, SolutionView newer) {
        var headings = new LinkedHashMap<String, String>();
        var before = new LinkedHashMap<String, Map<String, Row>>();
        var after = new LinkedHashMap<String, Map<String, Row>>();
        collect(newer, headings, after);
        collect(older, headings, before);
        var groups = new ArrayList<Group>();
        headings.forEach((section, heading) -> {
            var changes = changes(before.getOrDefault(section, Map.of()), after.getOrDefault(section, Map.of()));
            if (!changes.isEmpty()) {
                groups.add(new Group(heading, changes));
            }
        });
        return groups;
    }

    private void collect(SolutionView view, Map<String, String> headings, Map<String, Map<String, Row>> sections) {
        var texts = frame.texts();
        headings.putIfAbsent(KeyFacts.SECTION, texts.get("catalogue.key-facts"));
        var facts = new LinkedHashMap<String, Row>();
        facts.put(
                "name",
                new Row(
                        "name",
                        texts.get("catalogue.facet.name"),
                        new Name(view.name().resolve(frame.language())),
                        false));
        words.facts(view).forEach(row -> facts.put(row.code(), row));
        sections.put(KeyFacts.SECTION, facts);
        for (var section : words.sections(view, Set.of())) {
            headings.putIfAbsent(section.id(), section.heading());
            var rows = new LinkedHashMap<String, Row>();
            section.rows().forEach(row -> rows.put(row.code(), row));
            sections.put(section.id(), rows);
        }
    }

    private List<Change> changes(Map<String, Row> before, Map<String, Row> after) {
        var codes = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(code -> !after.containsKey(code)).forEach(codes::add);
        var changes = new ArrayList<Change>();
        for (var code : codes) {
            var old = before.get(code);
            var now = after.get(code);
            var known = now == null ? old : now;
            if (known != null && (old == null || now == null || !old.value().equals(now.value()))) {
                changes.add(change(known, old == null ? null : old.value(), now == null ? null : now.value()));
            }
        }
        return changes;
    }

    private Change change(Row known, @Nullable Value before, @Nullable Value after) {
        List<WordChange> words = List.of();
        String lang = null;
        if (before instanceof Localised old
                && after instanceof Localised now
                && old.text().language() == now.text().language()
                && !old.text().text().equals(now.text().text())) {
            words = WordChange.between(old.text().text(), now.text().text());
            lang = now.text().language() == frame.language()
                    ? null
                    : now.text().language().tag();
        }
        return new Change(known.label(), known.governmentOnly(), words, lang, before, after);
    }
}
