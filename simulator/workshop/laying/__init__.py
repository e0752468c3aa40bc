"""The steps of a layered layout: layers, chains of long edges, order within a layer, coordinates."""
