provider "google" {
  project = "dp-prod"
}

resource "google_compute_network" "dp" { name = "dp" }
resource "google_dns_policy" "dp" {
  name = "dp"
  networks {
    network_url = google_compute_network.dp.id
  }
  alternative_name_server_config {
    target_name_servers {
      ipv4_address = "10.10.0.53"
    }
  }
}
