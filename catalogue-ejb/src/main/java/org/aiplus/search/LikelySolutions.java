// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;

/**
 * Published solutions that speak of what somebody describes in whole sentences. Nothing in the description is a command:
 * quotation marks and hyphens are taken as they stand, and words that every description has decide nothing. Whoever uses it
 * decides what the reader may know.
 */
@Dependent
public class LikelySolutions {

    /** Words that any department uses of any of its work; they tell nothing of what it needs. */
    private static final Pattern USUAL = Pattern.compile(
            "\\b(?:all|also|any|been|before|come|comes|day|days|department|departments|do|does|done|each|every|few|get|"
                    + "government|had|hand|has|if|just|know|like|made|make|makes|many|more|most|much|no|not|now|officer|"
                    + "officers|other|over|own|people|same|so|some|staff|such|take|takes|than|them|then|there|these|they|"
                    + "this|those|time|today|too|up|us|use|used|very|was|were|when|where|will|without|work|would|you|your)\\b",
            Pattern.CASE_INSENSITIVE);

    @Inject
    IndexQueries index;

    @Inject
    Segments segments;

    @Inject
    IndexProgress progress;

    /**
     * The best, with the phrases that match; none while the index is made for the first time.
     *
     * @param description any text; its first {@value SearchQuery#MAX_TEXT} characters count
     * @param language the reader's language, for the phrases
     */
    public List<SearchHit> of(String description, Language language, int most) {
        var text = plain(description);
        if (text.isBlank() || !progress.usable()) {
            return List.of();
        }
        var query = new SearchQuery(text, Map.of(), SortOrder.RELEVANCE, 1, most, language);
        return index.read(reader -> new IndexSearch(reader, segments, TermTable.shipped(), Audience.GOVERNMENT)
                .search(query, List.of())
                .hits());
    }

    /** Without what the search box reads as a command, cut to what is looked for. */
    static String plain(String description) {
        var told = USUAL.matcher(description).replaceAll(" ");
        var text = (told.isBlank() ? description : told).replaceAll("[\"“”「」『』《》＂]|(?<!\\S)[-－](?=\\S)", " ");
        return text.codePointCount(0, text.length()) <= SearchQuery.MAX_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SearchQuery.MAX_TEXT));
    }
}
