// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

/** What has changed about a published solution. Whether that is material is data. */
public enum ChangeKind {
    MODEL_VERSION,
    SUB_PROCESSOR,
    HOSTING,
    TERMS,
    OTHER
}
