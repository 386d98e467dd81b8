// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.risk;

import java.util.Objects;
import java.util.stream.Collectors;
import org.aiplus.risk.RiskRule;
import org.aiplus.risk.RiskRules;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.PageFrame;

/** Rules of risk in the words of a page. */
public record RiskWords(PageFrame frame, RiskRules rules) {

    /** A text of the rules in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Name of a tier. */
    public String tier(RiskTier tier) {
        return words(rules.tier(tier).name());
    }

    /** Where a rule comes from. */
    public String sources(RiskRule rule) {
        return rule.sources().stream()
                .map(source -> frame.texts()
                        .get(
                                source.verified() ? "risk.source" : "risk.source.based",
                                words(Objects.requireNonNull(rules.norms().get(source.norm()))),
                                source.clause()))
                .collect(Collectors.joining("; "));
    }
}
