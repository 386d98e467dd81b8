// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import org.aiplus.files.FileName;

/**
 * A file that somebody may read now; its bytes are asked for piece by piece.
 *
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param pieces how many pieces it has, numbered from 0
 */
public record EvidenceFile(
        EvidenceReference reference, FileName name, String mediaType, long size, String sha256, int pieces) {

    /** The file of a piece. */
    static EvidenceFile of(Evidence piece) {
        return new EvidenceFile(
                piece.reference(),
                piece.fileName(),
                piece.mediaType(),
                piece.size(),
                piece.sha256(),
                EvidenceChunkRepository.pieces(piece.size()));
    }

    /** The same under another name, with the ending that it has. */
    public EvidenceFile called(String other) {
        var ending = name.extension();
        return new EvidenceFile(
                reference,
                FileName.of(ending.isEmpty() ? other : other + "." + ending),
                mediaType,
                size,
                sha256,
                pieces);
    }
}
