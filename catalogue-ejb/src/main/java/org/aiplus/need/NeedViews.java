// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.aiplus.identity.MemberQueries;
import org.aiplus.json.Problems;

/** Makes what people of the government read of a need. */
@Dependent
class NeedViews {

    @Inject
    NeedAccess access;

    @Inject
    NeedRepository needs;

    @Inject
    ToolFits fits;

    @Inject
    MemberQueries members;

    NeedView view(Need need) {
        var content = need.content();
        var lacks = new Problems();
        NeedRules.requireComplete(content, lacks);
        var offers = offers(need);
        var steps = needs.steps(need.id());
        var people = new HashSet<String>();
        offers.forEach(offer -> people.add(offer.offeredBy()));
        steps.forEach(step -> people.add(step.actor()));
        var names = members.names(people);
        return new NeedView(
                need.reference(),
                need.department(),
                content,
                need.status(),
                need.openedAt(),
                need.savedAt(),
                lacks.list(),
                offers.stream().map(offer -> offer.view(names)).toList(),
                proposals(need),
                steps.stream().map(step -> step.step(names)).toList(),
                access.acts(need, lacks.none()),
                need.version());
    }

    /** The need's department reads all offers, every other department its own. */
    private List<NeedOffer> offers(Need need) {
        var own = access.owns(need);
        var departments = access.caller().departments();
        return needs.offers(need.id()).stream()
                .filter(offer -> own || departments.contains(offer.department()))
                .toList();
    }

    private List<NeedView.Proposal> proposals(Need need) {
        if (!access.readsProposals(need)) {
            return List.of();
        }
        var proposals = needs.proposals(List.of(need.id()));
        var tools = fits.of(
                proposals.stream().map(NeedProposal::solution).toList(),
                need.content().classification());
        var views = new ArrayList<NeedView.Proposal>();
        for (var proposal : proposals) {
            var fit = tools.get(proposal.solution());
            if (fit != null) {
                views.add(proposal.view(fit));
            }
        }
        return views;
    }
}
