// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.aiplus.api.json.WrittenJson;
import org.aiplus.api.request.EntityTags;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.shared.RecentlyUsed;

/**
 * The bytes of entries. The façade decides who sees which view and gives out the same one as long as nothing changes; what
 * is kept here belongs to exactly that view, so it can be neither too old nor another reader's.
 */
@ApplicationScoped
public class SolutionAnswers {

    /** Some ten kilobytes each. */
    private static final int MOST = 1_000;

    private record Key(String reference, Audience audience) {}

    private record Answer(SolutionView view, WrittenJson json) {}

    private final RecentlyUsed<Key, Answer> answers = new RecentlyUsed<>(MOST);

    /** A view as the interface shows it. */
    @SuppressWarnings("ReferenceEquality") // An equal view would have the same bytes; to find out costs as much.
    WrittenJson of(SolutionView view) {
        var key = new Key(view.reference().value(), view.audience());
        var kept = answers.get(key);
        if (kept == null || kept.view() != view) {
            kept = new Answer(view, EntityTags.written(SolutionJson.from(view)));
            answers.put(key, kept);
        }
        return kept.json();
    }
}
