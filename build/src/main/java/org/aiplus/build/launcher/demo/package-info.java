// SPDX-License-Identifier: Apache-2.0
/** Demo people and demo data, loaded once through the product's own doors. */
@NullMarked
package org.aiplus.build.launcher.demo;

import org.jspecify.annotations.NullMarked;
