// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One criterion.
 *
 * @param family name of its family
 * @param kind how it counts, in words
 * @param applies when it applies, in words
 * @param evidence names of the kinds of evidence that can prove it
 * @param questions names of the questions of an entry that bear on it
 * @param previous code of the criterion before it
 * @param next code of the criterion after it
 * @param unchecked languages whose words the reader may vouch for
 */
public record CriterionPage(
        PageFrame frame,
        CriteriaSet set,
        Criterion criterion,
        Resolved family,
        String kind,
        String applies,
        List<Anchor> anchors,
        List<String> evidence,
        List<String> questions,
        List<Source> sources,
        List<Source> crosswalk,
        @Nullable String previous,
        @Nullable String next,
        List<Language> unchecked)
        implements Page {

    /** What a mark means. */
    public record Anchor(int mark, Resolved meaning) {}

    /**
     * A place in a norm.
     *
     * @param edition edition and date
     * @param newer an edition that has not been worked in, {@code null} when none is known
     */
    public record Source(
            Resolved title, String edition, @Nullable String newer, String clause, String link, boolean verified) {}

    /** Address of the edition, without the language. */
    public String place() {
        return "/criteria/" + set.reference();
    }
}
