// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

/** How the check for malware of a piece of evidence stands. */
public enum ScanResult {
    /** The scanner has not looked at it yet. */
    WAITING,
    /** The scanner could not be reached or could not finish; it is tried again. */
    RETRYING,
    /** This installation has neither a scanner nor the decision to do without one: nothing is released. */
    NO_SCANNER,
    /** The scanner found nothing. */
    CLEAN,
    /** The scanner found malware. */
    INFECTED,
    /** Released without a scan, as this installation was told to. */
    NOT_SCANNED
}
