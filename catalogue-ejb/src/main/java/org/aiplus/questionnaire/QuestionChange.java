// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

/** What differs about one question between two versions. */
public enum QuestionChange {
    /** It is asked in the later version only. */
    ADDED,
    /** It is asked in the earlier version only. */
    REMOVED,
    /** It must be answered now. */
    REQUIRED_NOW,
    /** It need not be answered any more. */
    OPTIONAL_NOW,
    /** It is asked on other conditions. */
    CONDITIONS,
    /** Its limits or further rules differ. */
    RULES,
    /** Other answers can be chosen. */
    CHOICES,
    /** Its fields differ. */
    FIELDS,
    /** Other people may read the answer. */
    PUBLICITY,
    /** Its words differ in some language. */
    WORDS
}
