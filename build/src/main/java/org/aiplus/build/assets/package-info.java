// SPDX-License-Identifier: Apache-2.0
/** Makes what a browser fetches: style sheet, script, marks and the Java sources of the page templates. */
@NullMarked
package org.aiplus.build.assets;

import org.jspecify.annotations.NullMarked;
