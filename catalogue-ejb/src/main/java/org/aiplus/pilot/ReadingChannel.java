// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** On which way a reading came in. */
public enum ReadingChannel {
    /** One by one. */
    FORM,
    /** With a file. */
    FILE,
    /** From a program of the tool's vendor. */
    PROGRAM
}
