// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.util.List;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.Colleague;
import org.aiplus.award.AwardRecord;
import org.aiplus.bundle.BundleFiles.Approved;
import org.aiplus.bundle.BundleFiles.Contracted;
import org.aiplus.bundle.BundleFiles.Debrief;
import org.aiplus.bundle.BundleFiles.Debriefed;
import org.aiplus.bundle.BundleFiles.Decision;
import org.aiplus.bundle.BundleFiles.Noticed;
import org.aiplus.bundle.BundleFiles.Objected;
import org.aiplus.bundle.BundleFiles.Recommended;
import org.aiplus.bundle.BundleFiles.Round;
import org.aiplus.bundle.BundleFiles.Stage;
import org.aiplus.json.StoredRecords;
import org.jspecify.annotations.Nullable;

/** The parts of a bundle that tell what a ranking has led to. They are there from the beginning, empty as long as nothing is. */
final class BundleAward {

    private BundleAward() {}

    static String recommendations(AwardRecord award) {
        return StoredRecords.format(new Recommended(award.status(), award.steps(), award.recommendations()));
    }

    static String approvals(List<ApprovalView> rounds) {
        return StoredRecords.format(
                new Approved(rounds.stream().map(BundleAward::round).toList()));
    }

    private static Round round(ApprovalView view) {
        return new Round(
                view.reference().value(),
                view.policy().code(),
                view.policyVersion(),
                view.status(),
                view.openedBy().subject(),
                view.openedAt(),
                view.closedAt(),
                view.reason(),
                view.steps().stream().map(BundleAward::stage).toList());
    }

    private static Stage stage(ApprovalView.Step step) {
        return new Stage(
                step.code().code(),
                step.needed(),
                step.decisions().stream()
                        .map(one -> new Decision(
                                one.actor().subject(), subject(one.principal()), one.outcome(), one.remark(), one.at()))
                        .toList());
    }

    private static @Nullable String subject(@Nullable Colleague colleague) {
        return colleague == null ? null : colleague.subject();
    }

    static String notices(AwardRecord award) {
        return StoredRecords.format(new Noticed(award.notices(), award.standstillUntil()));
    }

    static String objections(AwardRecord award) {
        return StoredRecords.format(new Objected(award.objections()));
    }

    static String debriefs(AwardRecord award) {
        return StoredRecords.format(new Debriefed(
                award.debriefs().stream().map(BundleAward::debrief).toList()));
    }

    private static Debrief debrief(AwardRecord.Debrief debrief) {
        var told = debrief.told();
        return new Debrief(
                debrief.letter(),
                told.rules(),
                told.won(),
                told.rank(),
                told.qualityPoints(),
                told.pricePoints(),
                told.total(),
                told.price(),
                told.winnerPrice(),
                told.winnerPriceOrder(),
                told.lines());
    }

    static String contract(AwardRecord award) {
        return StoredRecords.format(new Contracted(award.contract()));
    }
}
