// SPDX-License-Identifier: Apache-2.0
/** Tests of the asset tools. */
@NullMarked
package org.aiplus.build.assets;

import org.jspecify.annotations.NullMarked;
