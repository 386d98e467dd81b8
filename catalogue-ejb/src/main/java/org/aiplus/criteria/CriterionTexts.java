// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.shared.LocalisedText;

/** The words of an edition by their keys in its document. */
final class CriterionTexts {

    /** Marks that a criterion explains in words of its own. */
    static final int[] OWN_MARKS = {2, 4};

    private CriterionTexts() {}

    /** Texts of a criterion, for example {@code criteria/G-01/name}. */
    static Map<String, LocalisedText> of(Criterion criterion) {
        var texts = new LinkedHashMap<String, LocalisedText>();
        var prefix = "criteria/" + criterion.code() + "/";
        texts.put(prefix + "name", criterion.name());
        texts.put(prefix + "question", criterion.question());
        texts.put(prefix + "advice", criterion.advice());
        for (int mark : OWN_MARKS) {
            var words = criterion.anchors().get(mark);
            if (words != null) {
                texts.put(prefix + "mark" + mark, words);
            }
        }
        return texts;
    }

    /** Texts that belong to no criterion. */
    static Map<String, LocalisedText> common(CriteriaSet set) {
        var texts = new LinkedHashMap<String, LocalisedText>();
        texts.put("name", set.name());
        set.norms().forEach(norm -> texts.put("norms/" + norm.code(), norm.title()));
        set.families().forEach(family -> texts.put("families/" + family.code(), family.name()));
        set.bands().forEach(band -> texts.put("bands/" + band.code(), band.name()));
        set.scale().forEach((mark, words) -> texts.put("scale/" + mark, words));
        return texts;
    }
}
