provider "google" {
  project = "dp-prod"
}

resource "google_compute_network" "rms" {
  name = "rms"
}

resource "google_dns_managed_zone" "county" {
  name       = "county"
  dns_name   = "county.downland-council.example."
  visibility = "private"
  private_visibility_config {
    networks {
      network_url = google_compute_network.rms.id
    }
  }
  peering_config {
    target_network {
      network_url = "projects/dc-prod/global/networks/hub"
    }
  }
}
