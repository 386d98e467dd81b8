// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;

/**
 * One time that a submission was handed in.
 *
 * @param number from 1, newest last
 * @param sha256 of the canonical content in UTF-8, hexadecimal
 * @param submittedBy subject of the person or program
 */
public record SnapshotView(
        int number, String questionSetVersion, String sha256, Instant submittedAt, String submittedBy) {}
