// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

/** What somebody can do with an evaluation. */
public enum EvaluationAct {
    /** Change what the draft says. */
    EDIT,
    /** Publish it, so that nothing of it changes any more. */
    PUBLISH,
    /** End it without a contract. */
    CANCEL,
    /** Appoint people to the panel and end their places. */
    APPOINT,
    /** Publish an addendum. */
    ADD_ADDENDUM,
    /** Answer questions of vendors. */
    ANSWER,
    /** Declare what one has to do with bidders. */
    DECLARE,
    /** Read bids: bids are closed and one has declared. */
    READ_BIDS,
    /** Take everything that led to the ranking: prices can be open, and one answers for the evaluation or checks it. */
    TAKE_BUNDLE,
    /** Read the calibration exercise: the evaluation is published, and one is on its panel, runs it or checks it. */
    READ_CALIBRATION,
    /** Leave the panel. */
    RECUSE
}
