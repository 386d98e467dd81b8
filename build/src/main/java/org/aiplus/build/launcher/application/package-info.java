// SPDX-License-Identifier: Apache-2.0
/** The WildFly server that carries the catalogue, started from a read-only installation. */
@NullMarked
package org.aiplus.build.launcher.application;

import org.jspecify.annotations.NullMarked;
