// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.web.catalogue.AnswerSection.Name;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** What one field of an entry is called and says, for pages that are about that field. */
@RequestScoped
public class FieldWords {

    private static final String NAME = "name";

    @Inject
    CatalogueWords words;

    /** What the field is called; its code when the entry has no such field. */
    public String label(SolutionView view, String field, PageFrame frame) {
        var set = words.questionSets().get(view.questionSetVersion());
        if (set.question(field).isPresent()) {
            return words.questionSets().texts(set).label(field, frame.language());
        }
        var key = "correction.field." + field;
        return frame.texts().has(key) ? frame.texts().get(key) : field;
    }

    /** What the field says; {@code null} when it says nothing that the reader may see. */
    public @Nullable Value value(SolutionView view, String field, PageFrame frame) {
        if (field.equals(NAME)) {
            return new Name(view.name().resolve(frame.language()));
        }
        var entry = words.entries(frame.language());
        return Stream.concat(
                        entry.facts(view).stream(),
                        entry.sections(view, Set.of()).stream()
                                .map(AnswerSection::rows)
                                .flatMap(List::stream))
                .filter(row -> row.code().equals(field))
                .map(AnswerSection.Row::value)
                .findFirst()
                .orElse(null);
    }
}
