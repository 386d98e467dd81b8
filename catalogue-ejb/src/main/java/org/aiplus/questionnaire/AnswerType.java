// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

/** How a question is answered; decides the form control, the JSON value and which limits apply. */
public enum AnswerType {
    /** One line of text that is the same in every language. */
    TEXT,
    /** Text of several lines that is the same in every language. */
    LONG_TEXT,
    /** Text with a version for each language. */
    LOCALISED_TEXT,
    /** One code of a vocabulary. */
    ONE_OF,
    /** Any number of different codes of a vocabulary. */
    MANY_OF,
    YES_NO,
    /** A decimal number with at most six decimals. */
    NUMBER,
    /** A day without a time. */
    DATE,
    /** An absolute address of the web, {@code http} or {@code https}. */
    URL,
    EMAIL,
    /** Any number of rows, each with the question's fields. */
    GROUP_LIST;

    /** Whether answers are plain strings of free text, whose length is limited. */
    public boolean isText() {
        return this == TEXT || this == LONG_TEXT || this == URL || this == EMAIL;
    }

    /** Whether answers are codes of a vocabulary. */
    public boolean isChoice() {
        return this == ONE_OF || this == MANY_OF;
    }
}
