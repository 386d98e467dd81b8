// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.nio.charset.Charset;

/**
 * A file to import.
 *
 * @param profile name of the column mapping, see {@link ImportService#profiles()}
 * @param charset how the file's bytes are to be read; bytes that do not fit refuse the import
 * @param fileName name for the report, as the sender called it; data, never a path
 */
public record ImportRequest(String profile, ImportFormat format, ImportMode mode, Charset charset, String fileName) {}
