// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

/** What has to happen next with a submission, and who has to do it. */
public enum Step {
    /** The vendor completes the draft and submits it. */
    COMPLETE_AND_SUBMIT(Holder.VENDOR),
    /** A moderator takes it into review. */
    TAKE_INTO_REVIEW(Holder.MODERATORS),
    /** The moderator who took it checks it. */
    REVIEW(Holder.MODERATORS),
    /** The vendor answers a question. */
    ANSWER_CLARIFICATION(Holder.VENDOR),
    /** The vendor changes what was asked for and submits again. */
    CHANGE_AND_RESUBMIT(Holder.VENDOR),
    /** A second administrator decides on the recommendation. */
    APPROVE(Holder.MODERATORS),
    /** Nothing: it has ended. */
    NONE(Holder.NOBODY);

    /** Who has a submission in hands. */
    public enum Holder {
        VENDOR,
        MODERATORS,
        NOBODY
    }

    private final Holder holder;

    Step(Holder holder) {
        this.holder = holder;
    }

    /** Who has to take the step. */
    public Holder holder() {
        return holder;
    }
}
