// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What changed in an entry between two versions, as far as the reader may see it.
 *
 * @param groups questions whose answers differ, under their headings; empty when nothing that the reader sees has changed
 * @param government whether the reader sees what is for the government only
 */
public record VersionChangesPage(
        PageFrame frame,
        String reference,
        Resolved name,
        int older,
        int newer,
        List<Group> groups,
        String versionsHref,
        boolean government)
        implements Page {

    /** Changes under one heading. */
    public record Group(String heading, List<Change> changes) {
        public Group {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One question whose answer differs.
     *
     * @param words the text with what was added and removed, when both answers are texts; otherwise empty
     * @param lang language of the words as a BCP 47 tag, {@code null} when it is the page's
     * @param before the old answer, {@code null} when there was none
     * @param after the new answer, {@code null} when there is none any more
     */
    public record Change(
            String label,
            boolean governmentOnly,
            List<WordChange> words,
            @Nullable String lang,
            @Nullable Value before,
            @Nullable Value after) {
        public Change {
            words = List.copyOf(words);
        }
    }

    public VersionChangesPage {
        groups = List.copyOf(groups);
    }
}
